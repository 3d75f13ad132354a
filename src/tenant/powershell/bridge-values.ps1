# Objects as rows of an answer, and the values of a request as arguments; sent ahead of bridge.ps1, in one text with it.

# What Get-CsClientPolicy shows beside the settings, with what remoting adds.
$StewardNotSettings = 'Identity', 'Description', 'Anchor', 'Element', 'Key', 'ScopeClass', 'TypedIdentity', 'XsAnyElements',
    'XsAnyAttributes', 'Tenant', 'PSComputerName', 'PSShowComputerName', 'RunspaceId'

# A property as new text ("$x" drops what remoting hangs on strings), '' where it is empty or missing.
function Get-StewardText($Object, [string] $Name) {
    $property = $Object.PSObject.Properties[$Name]
    if ($null -eq $property) { return '' }
    "$($property.Value)"
}

# Windows PowerShell writes an array that a function returned as {"value":[...],"Count":n}: arrays are put in place here.
function Set-StewardSetting([hashtable] $Settings, [string] $Name, $Value) {
    if ($null -eq $Value) { $Settings[$Name] = $null; return }
    if ($Value -is [bool]) { $Settings[$Name] = [bool] $Value; return }
    $code = [Convert]::GetTypeCode($Value)
    $isNumber = $Value -isnot [enum] -and $code -ge [TypeCode]::SByte -and $code -le [TypeCode]::Decimal
    if ($isNumber) { $Settings[$Name] = [double] $Value; return }
    if ($Value -is [string] -or $Value -isnot [Collections.IEnumerable]) { $Settings[$Name] = "$Value"; return }
    $items = [Collections.Generic.List[string]]::new()
    foreach ($item in $Value) {
        $named = $item.PSObject.Properties['Name']
        if ($null -eq $named) { $items.Add("$item") } else { $items.Add("$($named.Value)=" + (Get-StewardText $item 'Value')) }
    }
    $Settings[$Name] = $items.ToArray()
}

function ConvertTo-StewardPolicy($Object) {
    $settings = @{}
    foreach ($property in $Object.PSObject.Properties) {
        if ($StewardNotSettings -notcontains $property.Name) { Set-StewardSetting $settings $property.Name $property.Value }
    }
    @{ identity = Get-StewardText $Object 'Identity'; description = Get-StewardText $Object 'Description'; settings = $settings }
}

# A row of an answer: one text with a separator between its columns, since objects and JSON for each of 25,000 people
# would take longer than asking for them. A property that is not shown at all is told from an empty one: Active
# Directory's own attributes, the department among them, are documented for Get-CsAdUser only.
$StewardSeparator = [string] [char] 31
$StewardNotShown = [string] [char] 30
$StewardWidth = @{ 'User' = 8; 'AdUser' = 4; 'Effective' = 1; 'Gate' = 2; 'Pool' = 2; 'Site' = 1 }

function ConvertTo-StewardRow([string] $Shape, $Object) {
    Set-StrictMode -Off
    $columns = switch ($Shape) {
        'User' {
            $department = $Object.Department
            if ($null -eq $department -and $null -eq $Object.PSObject.Properties['Department']) { $department = $StewardNotShown }
            , ($Object.DisplayName, $Object.UserPrincipalName, $Object.SipAddress, $Object.SamAccountName, $department,
                $Object.RegistrarPool, $Object.ClientPolicy, $Object.Identity)
        }
        'AdUser' { , ($Object.UserPrincipalName, $Object.SipAddress, $Object.Identity, $Object.Department) }
        'Effective' { , (, $Object.ClientPolicy) }
        'Gate' { , ($Object.Identity, $Object.EnableOfflineIm) }
        'Pool' { , ($Object.Identity, $Object.Site) }
        'Site' { , (, $Object.Identity) }
    }
    $row = $columns -join $StewardSeparator
    if ($row.Split([char] 31).Count -eq $StewardWidth[$Shape]) { return $row }
    $clean = foreach ($column in $columns) { "$column".Replace($StewardSeparator, '?') }
    $clean -join $StewardSeparator
}

# Policy entries travel as "Name=Value"; the cmdlet wants objects in a list modifier, or $null for none.
function ConvertTo-StewardEntries($Texts) {
    if ($null -eq $Texts -or $Texts.Count -eq 0) { return $null }
    $entries = foreach ($text in $Texts) {
        $cut = $text.IndexOf('=')
        if ($cut -lt 1) { throw 'A policy entry needs the form Name=Value.' }
        New-CsClientPolicyEntry -Name $text.Substring(0, $cut) -Value $text.Substring($cut + 1)
    }
    @{ Replace = @($entries) }
}

function ConvertFrom-StewardValue($Value) {
    if ($Value -is [string]) { return $Value.Substring(1) }
    if ($Value -is [array]) { return , ([string[]] @(foreach ($item in $Value) { $item.Substring(1) })) }
    $Value
}

