# The organisation in memory: the file, and then every line of the journal. Strings in both carry a leading "=",
# since ConvertFrom-Json turns what looks like a date into a date.

$Organisation = $null
$Policies = @{}
$Gates = @{}
$UsersByUpn = @{}
$UsersBySip = @{}
$UsersBySam = @{}
$UsersByName = @{}
$UsersByDn = @{}
$JournalRead = 0

function Get-StandinOption([string] $Name) {
    $property = $Standin.PSObject.Properties[$Name]
    if ($null -ne $property) { $property.Value }
}

# An option by "cmdlet identity" or by cmdlet.
function Get-StandinCase([string] $Name, [string] $Cmdlet, [string] $Identity) {
    $cases = Get-StandinOption $Name
    if ($null -eq $cases) { return }
    foreach ($key in "$Cmdlet $Identity", $Cmdlet) {
        $property = $cases.PSObject.Properties[$key]
        if ($null -ne $property) { return $property.Value }
    }
}

function Invoke-StandinDeath([string] $When, [string] $Cmdlet, [string] $Identity) {
    if ((Get-StandinCase 'dies' $Cmdlet $Identity) -ne $When) { return }
    $marker = "$($Standin.state).died"
    if (Test-Path $marker) { return }
    [IO.File]::WriteAllText($marker, "$Cmdlet $Identity")
    [Environment]::Exit(9)
}

# Every cmdlet begins here. False: it has answered an error already.
function Enter-Standin([string] $Cmdlet, [string] $Identity, [string] $Filter) {
    if (Get-StandinOption 'calls') { [IO.File]::AppendAllText("$($Standin.state).calls", "$Cmdlet $Identity$Filter`n") }
    Invoke-StandinDeath 'before' $Cmdlet $Identity
    $delay = Get-StandinCase 'delays' $Cmdlet $Identity
    if ($null -ne $delay) { Start-Sleep -Milliseconds $delay }
    $text = Get-StandinCase 'errors' $Cmdlet $Identity
    if ($null -ne $text) {
        $PSCmdlet.WriteError((New-StandinError $text 'StandinError'))
        return $false
    }
    Sync-Journal
    $true
}

function Exit-Standin([string] $Cmdlet, [string] $Identity) { Invoke-StandinDeath 'after' $Cmdlet $Identity }

# The same in German, as a server of that language says it: nothing in it is English, and the category is no help.
$German = @(
    @('^Management object not found for identity "(.*)"\.$', 'Das Verwaltungsobjekt wurde für die Identität "$1" nicht gefunden.'),
    @('^Policy "(.*)" is not a user policy\..*$', 'Die Richtlinie "$1" ist keine Benutzerrichtlinie.'),
    @('^The policy "(.*)" already exists\.$', 'Die Richtlinie "$1" ist bereits vorhanden.')
)

function New-StandinError([string] $Text, [string] $Id) {
    if (Get-StandinOption 'german') { foreach ($pair in $German) { $Text = [regex]::Replace($Text, $pair[0], $pair[1]) }; $Id = 'Fehler' }
    $exception = [InvalidOperationException]::new($Text)
    [Management.Automation.ErrorRecord]::new($exception, $Id, 'NotSpecified', $null)
}

function Get-Unmarked($Value) {
    if ($Value -is [string]) { return $Value.Substring(1) }
    if ($Value -is [array]) { return , @(foreach ($item in $Value) { Get-Unmarked $item }) }
    $Value
}

function ConvertTo-Settings($Object) {
    $settings = @{}
    foreach ($property in $Object.PSObject.Properties) {
        $value = Get-Unmarked $property.Value
        if ($value -is [string] -and $Organisation.settingTypes."$($property.Name)" -eq 'timespan') { $value = [TimeSpan] $value }
        $settings[$property.Name] = $value
    }
    $settings
}

function Read-Organisation {
    $script:Organisation = ConvertFrom-Json ([IO.File]::ReadAllText($Standin.state))
    $Organisation.sites = Get-Unmarked $Organisation.sites
    foreach ($policy in $Organisation.policies) {
        $identity = Get-Unmarked $policy.identity
        $description = if ($policy.PSObject.Properties['description']) { Get-Unmarked $policy.description } else { '' }
        $Policies[$identity] = @{ identity = $identity; description = $description; settings = ConvertTo-Settings $policy.settings; at = 0 }
    }
    foreach ($gate in $Organisation.imConfigurations) { $Gates[(Get-Unmarked $gate.identity)] = $gate.enableOfflineIm }
    foreach ($user in $Organisation.users) {
        foreach ($property in $user.PSObject.Properties) { $property.Value = Get-Unmarked $property.Value }
        $UsersByUpn[$user.userPrincipalName] = $user
        $UsersByDn[(Get-DistinguishedName $user)] = $user
        if ($user.sipAddress) { $UsersBySip[$user.sipAddress] = $user }
        $UsersByName[$user.displayName] = @($UsersByName[$user.displayName]) + $user
        if ($user.PSObject.Properties['samAccountName']) { $UsersBySam[$user.samAccountName] = $user }
    }
    Sync-Journal
}

function Sync-Journal {
    $file = [IO.FileInfo] "$($Standin.state).journal"
    if (-not $file.Exists -or $file.Length -eq $JournalRead) { return }
    $stale = [int] (Get-StandinOption 'staleMs')
    $stream = [IO.File]::Open($file.FullName, 'Open', 'Read', 'ReadWrite')
    try {
        [void] $stream.Seek($JournalRead, 'Begin')
        $reader = [IO.StreamReader]::new($stream)
        while ($null -ne ($line = $reader.ReadLine())) {
            $entry = ConvertFrom-Json $line
            if ($stale -gt 0 -and (Get-Now) - $entry.time -lt $stale) { return }
            Update-Organisation $entry
            $script:JournalRead += [Text.Encoding]::UTF8.GetByteCount($line) + 1
        }
    }
    finally { $stream.Dispose() }
}

function Update-Organisation($Entry) {
    $identity = Get-Unmarked $Entry.identity
    switch ($Entry.op) {
        'grant' { $UsersByUpn[$identity].policy = Get-Unmarked $Entry.policy }
        'remove' { $Policies.Remove($identity) }
        'gate' { $Gates[$identity] = $Entry.value }
        'gateless' { $Gates.Remove($identity) }
        'policy' {
            $Policies[$identity] = @{ identity = $identity; description = Get-Unmarked $Entry.description; settings = ConvertTo-Settings $Entry.settings; at = $Entry.at }
        }
    }
}

function Add-Journal($Entry) {
    $Entry.time = Get-Now
    $bytes = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json $Entry -Compress -Depth 5) + "`n")
    $stream = [IO.File]::Open("$($Standin.state).journal", 'Append', 'Write', 'ReadWrite')
    try { $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Dispose() }
    Sync-Journal
}

function Get-Now { [DateTimeOffset]::UtcNow.ToUnixTimeMilliseconds() }
