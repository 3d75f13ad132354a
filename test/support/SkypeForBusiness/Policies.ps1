# Client policies. Per-user ones are shown as Tag:Name; a setting that is not set is shown as empty.

function Get-PolicyKey([string] $Identity) { ($Identity -replace '^tag:').Trim() }

function Get-ShownIdentity([string] $Identity) { if ($Identity -match '^(global$|site:)') { $Identity -replace '^site:', 'Site:' } else { "Tag:$Identity" } }

function ConvertTo-ShownPolicy($Policy) {
    $shown = [pscustomobject] @{ Identity = Get-ShownIdentity $Policy.identity; Description = $Policy.description; Anchor = $null; ScopeClass = 'Tag' }
    $withheld = @(Get-StandinOption 'missingParameters')
    foreach ($property in $Organisation.settingTypes.PSObject.Properties) {
        if ($withheld -contains $property.Name) { continue }
        $value = $Policy.settings[$property.Name]
        if ($property.Value -eq 'list') {
            $value = @(foreach ($text in $value) { $cut = $text.IndexOf('='); New-CsClientPolicyEntry $text.Substring(0, $cut) $text.Substring($cut + 1) })
        }
        $shown.PSObject.Properties.Add([psnoteproperty]::new($property.Name, $value))
    }
    $shown
}

function Get-CsClientPolicy {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Identity, [string] $Filter)
    if (-not (Enter-Standin 'Get-CsClientPolicy' $Identity)) { return }
    if ($Identity -and -not $Policies.ContainsKey((Get-PolicyKey $Identity))) { Write-NotFound $Identity; return }
    foreach ($policy in @($Policies.Values)) {
        if ($Identity -and $policy.identity -ne (Get-PolicyKey $Identity)) { continue }
        if ($Filter -and (Get-ShownIdentity $policy.identity) -notlike $Filter) { continue }
        ConvertTo-ShownPolicy $policy
    }
}

function New-CsClientPolicyEntry {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string] $Name, [Parameter(Mandatory, Position = 1)] [AllowEmptyString()] [string] $Value)
    [pscustomobject] @{ Name = $Name; Value = $Value }
}

function Write-NotFound([string] $Identity) {
    $PSCmdlet.WriteError((New-StandinError "Management object not found for identity ""$Identity""." 'ManagementObjectNotFound'))
}

# The settings among the bound parameters, over those before; text that is empty and $null make one not set.
function Merge-Settings([hashtable] $Before, $Bound) {
    $settings = $Before.Clone()
    foreach ($name in $Bound.Keys) {
        $type = $Organisation.settingTypes.PSObject.Properties[$name]
        if ($null -eq $type) { continue }
        $value = $Bound[$name]
        if ($value -is [hashtable]) { $value = Edit-Entries @($settings[$name]) $value }
        if ($null -eq $value -or ($value -is [string] -and $value -eq '')) { $settings.Remove($name) } else { $settings[$name] = $value }
    }
    $settings
}

function Edit-Entries($Texts, [hashtable] $Modifier) {
    $given = { param($key) @(foreach ($entry in $Modifier[$key]) { "$($entry.Name)=$($entry.Value)" }) }
    if ($Modifier.ContainsKey('Replace')) { return , @(& $given 'Replace') }
    $removed = & $given 'Remove'
    , @(@($Texts | Where-Object { $_ -and $removed -notcontains $_ }) + (& $given 'Add'))
}

function Save-Policy([string] $Identity, [string] $Description, [hashtable] $Settings, $At) {
    $marked = @{}
    foreach ($name in $Settings.Keys) {
        $value = $Settings[$name]
        if ($value -is [TimeSpan] -or $value -is [string]) { $value = "=$value" }
        if ($value -is [array]) { $value = [string[]] @($value | ForEach-Object { "=$_" }) }
        $marked[$name] = $value
    }
    Add-Journal @{ op = 'policy'; identity = "=$Identity"; description = "=$Description"; settings = $marked; at = $At }
}

# What a new policy has by itself.
function Get-DefaultSettings {
    $defaults = Get-StandinOption 'defaults'
    $settings = @{}
    if ($null -ne $defaults) { foreach ($property in $defaults.PSObject.Properties) { $settings[$property.Name] = $property.Value } }
    $settings
}

function New-InMemory([string] $Identity, $Bound) {
    ConvertTo-ShownPolicy @{ identity = Get-PolicyKey $Identity; description = ''; settings = Merge-Settings (Get-DefaultSettings) $Bound }
}

function New-Policy([string] $Identity, $Bound) {
    $key = Get-PolicyKey $Identity
    if ($key -match '^site:(.*)$') {
        $site = $Organisation.sites | Where-Object { $_ -eq $Matches[1].Trim() }
        if ($null -eq $site) {
            $PSCmdlet.WriteError((New-StandinError "The site ""$($Matches[1])"" does not exist in the topology." 'NoSite'))
            return
        }
        $key = "site:$site"
    }
    if ($Policies.ContainsKey($key)) {
        $PSCmdlet.WriteError((New-StandinError "The policy ""$key"" already exists." 'PolicyExists'))
        return
    }
    Save-Policy $key "$($Bound['Description'])" (Merge-Settings (Get-DefaultSettings) $Bound) (Get-Now)
}

# Without an identity this changes Global, as documented.
function Set-Policy([string] $Identity, $Bound) {
    $policy = $Policies[$(if ($Identity) { Get-PolicyKey $Identity } else { 'Global' })]
    if ($null -eq $policy) { Write-NotFound $Identity; return }
    $description = if ($Bound.ContainsKey('Description')) { $Bound['Description'] } else { $policy.description }
    Save-Policy $policy.identity $description (Merge-Settings $policy.settings $Bound) $policy.at
}

function Remove-CsClientPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, Position = 0)] [string] $Identity, [switch] $Force)
    if (-not (Enter-Standin 'Remove-CsClientPolicy' $Identity)) { return }
    $policy = $Policies[(Get-PolicyKey $Identity)]
    if ($null -eq $policy) { Write-NotFound $Identity; return }
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    if ($policy.identity -eq 'Global') {
        Write-Warning 'Global configuration for "ClientPolicy" cannot be removed. Instead of removing it, all its settings go back to their default values.'
        Save-Policy 'Global' '' @{} 0
        Exit-Standin 'Remove-CsClientPolicy' $Identity
        return
    }
    $holders = @($Organisation.users | Where-Object { $_.policy -eq $policy.identity })
    if ($holders.Count -gt 0 -and -not $Force) {
        $text = "The policy ""$($policy.identity)"" is currently assigned to one or more users."
        if (-not (Get-StandinOption 'prompts')) { $PSCmdlet.WriteError((New-StandinError $text 'PolicyInUse')); return }
        if (-not $PSCmdlet.ShouldContinue("$text Remove it?", 'Confirm')) { return }
    }
    Add-Journal @{ op = 'remove'; identity = "=$($policy.identity)" }
    Exit-Standin 'Remove-CsClientPolicy' $Identity
}
