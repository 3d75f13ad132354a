# The other side of the wire: runs in Windows PowerShell 5.1 and in PowerShell 7, and arrives on standard input.
#
# One request a line: {"id":1,"calls":[{"cmdlet":"Get-CsUser","parameters":{"Identity":"=tony@contoso.com"}}],"count":false}
# Answers carry the request's id, one a line after the mark: {"id":1,"call":0,"rows":[...]} any number of times,
# {"id":1,"call":0,"error":{...}} where a call failed, and {"id":1,"over":true} at the end.
#
# - Values are splatted: nothing that arrives is ever part of a script's text, but for the admin's own setup.
# - Strings come with a leading "=", since ConvertFrom-Json turns what looks like a date into a date.
# - Requests are ASCII and answers are written as UTF-8 bytes: the console's code page has no say.
# - Whatever else ends up on standard output (banners, native programs) has no mark and is skipped.

# Cmdlets that may be called, and how their objects become rows. Nothing else can be asked for.
$StewardCmdlets = @{
    'Get-CsUser'              = 'User'
    'Get-CsAdUser'            = 'AdUser'
    'Get-CsEffectivePolicy'   = 'Effective'
    'Get-CsClientPolicy'      = 'Policy'
    'Get-CsImConfiguration'   = 'Gate'
    'Get-CsPool'              = 'Pool'
    'Get-CsSite'              = 'Site'
    'New-CsClientPolicy'      = 'Write'
    'Set-CsClientPolicy'      = 'Write'
    'Remove-CsClientPolicy'   = 'Write'
    'Grant-CsClientPolicy'    = 'Write'
    'Set-CsImConfiguration'   = 'Write'
    'New-CsClientPolicyEntry' = 'Part'
}
$StewardChunk = 200
$StewardOut = [Console]::OpenStandardOutput()
$StewardMark = ''

function Send-StewardAnswer($Answer) {
    $json = ConvertTo-Json -InputObject $Answer -Compress -Depth 8
    $bytes = [Text.Encoding]::UTF8.GetBytes($StewardMark + $json + "`n")
    $StewardOut.Write($bytes, 0, $bytes.Length)
    $StewardOut.Flush()
}

function ConvertTo-StewardError($Record) {
    $details = [Collections.Generic.List[string]]::new()
    for ($exception = $Record.Exception; $null -ne $exception; $exception = $exception.InnerException) {
        $details.Add($exception.GetType().FullName + ': ' + $exception.Message)
    }
    $told = $Record.Exception
    if ($told -is [Management.Automation.MethodInvocationException]) { $told = $told.InnerException }
    $details.Add("$($Record.CategoryInfo)")
    $details.Add("$($Record.ScriptStackTrace)")
    @{ message = "$($told.Message)"; id = "$($Record.FullyQualifiedErrorId)"; details = $details -join "`n" }
}

function Get-StewardParameters($Call, [string] $Shape) {
    $parameters = @{}
    foreach ($property in $Call.parameters.PSObject.Properties) {
        $parameters[$property.Name] = ConvertFrom-StewardValue $property.Value
        if ($property.Name -eq 'PolicyEntry') { $parameters['PolicyEntry'] = ConvertTo-StewardEntries $parameters['PolicyEntry'] }
    }
    if ($Shape -eq 'Write') {
        # Without an identity the real cmdlets change Global or everybody; with an asterisk, many.
        $identity = "$($parameters['Identity'])"
        if ($identity.Trim() -eq '' -or $identity.Contains('*')) { throw 'A write needs one explicit identity.' }
        $parameters['Confirm'] = $false
    }
    $parameters['ErrorAction'] = 'Stop'
    $parameters['WarningAction'] = 'Continue'
    $parameters
}

function Invoke-StewardCall([int] $Id, [int] $Index, $Call, [bool] $Count, $Warnings) {
    $shape = $StewardCmdlets[$Call.cmdlet]
    if ($null -eq $shape -or $shape -eq 'Part') { throw "Not on the list of cmdlets: $($Call.cmdlet)" }
    $cmdlet = $Call.cmdlet
    $parameters = Get-StewardParameters $Call $shape
    $rows = [Collections.Generic.List[object]]::new()
    $counts = @{}
    $seen = 0
    $firstCounted = 1
    if ($shape -eq 'User') { $firstCounted = 4 }
    & $cmdlet @parameters 3>&1 4>$null 5>$null 6>$null | ForEach-Object {
        if ($_ -is [Management.Automation.WarningRecord]) { $Warnings.Add("$($_.Message)"); return }
        if ($shape -eq 'Write') { return }
        $seen++
        $row = ConvertTo-StewardRow $shape $_
        if ($Count) {
            # How many share all that is not a name or an address. A sign of life for the time limit now and then.
            $key = ConvertTo-Json -InputObject ([object[]] $row[$firstCounted..($row.Count - 1)]) -Compress
            $counts[$key] = 1 + [int] $counts[$key]
            if ($seen % 1000 -eq 0) { Send-StewardAnswer @{ id = $Id; call = $Index } }
            return
        }
        $rows.Add($row.PSObject.BaseObject)
        if ($rows.Count -ge $StewardChunk) {
            Send-StewardAnswer @{ id = $Id; call = $Index; rows = $rows.ToArray() }
            $rows.Clear()
        }
    }
    foreach ($key in $counts.Keys) { $rows.Add([object[]] ($key, $counts[$key])) }
    if ($rows.Count -gt 0) { Send-StewardAnswer @{ id = $Id; call = $Index; rows = $rows.ToArray() } }
}

function Invoke-StewardRequest($Request) {
    $warnings = [Collections.Generic.List[string]]::new()
    $index = 0
    foreach ($call in $Request.calls) {
        try { Invoke-StewardCall $Request.id $index $call $Request.count $warnings }
        catch { Send-StewardAnswer @{ id = $Request.id; call = $index; error = ConvertTo-StewardError $_ } }
        $index++
    }
    Send-StewardAnswer @{ id = $Request.id; over = $true; warnings = $warnings.ToArray() }
}

# What this server, and this account's role on it, offers: cmdlets with their parameters.
function Get-StewardCapabilities {
    $offered = @{}
    $module = ''
    foreach ($name in $StewardCmdlets.Keys) {
        $found = @(Get-Command -Name $name -ErrorAction SilentlyContinue)
        if ($found.Count -eq 0) { continue }
        $offered[$name] = [string[]] @($found[0].Parameters.Keys)
        if ($name -eq 'Get-CsUser') { $module = "$($found[0].ModuleName) $($found[0].Version)" }
    }
    $sessions = [string[]] @(Get-PSSession -ErrorAction SilentlyContinue | ForEach-Object { "$($_.ComputerName)" })
    @{ offered = $offered; module = $module; sessions = $sessions }
}

# Dot-sourced, so that the setup's modules, variables and default parameter values last as long as the session.
$StewardStart = ConvertFrom-Json -InputObject ([Console]::In.ReadLine())
$StewardMark = $StewardStart.mark
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$ConfirmPreference = 'None'
Send-StewardAnswer @{ id = 0; started = @{ version = "$($PSVersionTable.PSVersion)"; machine = [Environment]::MachineName } }
try {
    . ([ScriptBlock]::Create($StewardStart.setup.Substring(1))) *>&1 | ForEach-Object {
        Send-StewardAnswer @{ id = 0; said = "$_" }
    }
    $ErrorActionPreference = 'Stop'
    Send-StewardAnswer @{ id = 0; ready = Get-StewardCapabilities }
}
catch { Send-StewardAnswer @{ id = 0; error = ConvertTo-StewardError $_ } }

while ($null -ne ($StewardLine = [Console]::In.ReadLine())) {
    try { Invoke-StewardRequest (ConvertFrom-Json -InputObject $StewardLine) }
    catch { Send-StewardAnswer @{ id = -1; error = ConvertTo-StewardError $_ } }
}
