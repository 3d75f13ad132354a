# The other side of the wire: runs in Windows PowerShell 5.1 and in PowerShell 7, and arrives on standard input.
#
# One request a line, one of
#   {"id":1,"calls":[{"cmdlet":"Get-CsUser","parameters":{"Identity":"=tony@contoso.com"}}]}
#   {"id":1,"grants":{"policy":"=OfflineIM"}}, then a line for each person, =tony@contoso.com or (where that is not plain
#   ASCII) {"identity":"=..."}, and an empty one
# Answers carry the request's id, one a line after the mark: {"id":1,"call":0,"rows":[...]} any number of times,
# {"id":1,"call":0,"error":{...}} where a call failed, and {"id":1,"over":true} at the end. Of grants, each that took
# effect is told by {"id":1,"call":0,"done":true} before the next one begins, and the first that failed is the last.
#
# - Values are splatted: nothing that arrives is ever part of a script's text, but for the admin's own setup.
# - Strings come with a leading "=", since ConvertFrom-Json turns what looks like a date into a date.
# - Requests are ASCII and answers are written as UTF-8 bytes: the console's code page has no say.
# - Whatever else ends up on standard output (banners, native programs) has no mark and is skipped.

# Cmdlets that may be called, and how their objects become rows. Nothing else can be asked for.
$StewardCmdlets = @{
    'Get-CsUser'               = 'User'
    'Get-CsAdUser'             = 'AdUser'
    'Get-CsEffectivePolicy'    = 'Effective'
    'Get-CsClientPolicy'       = 'Policy'
    'Get-CsImConfiguration'    = 'Gate'
    'Get-CsPool'               = 'Pool'
    'Get-CsSite'               = 'Site'
    'New-CsClientPolicy'       = 'Write'
    'Set-CsClientPolicy'       = 'Write'
    'Remove-CsClientPolicy'    = 'Write'
    'Grant-CsClientPolicy'     = 'Write'
    'New-CsImConfiguration'    = 'Write'
    'Set-CsImConfiguration'    = 'Write'
    'Remove-CsImConfiguration' = 'Write'
    'New-CsClientPolicyEntry'  = 'Part'
}
$StewardChunk = 500
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
    @{
        message = "$($told.Message)"; id = "$($Record.FullyQualifiedErrorId)"; category = "$($Record.CategoryInfo.Category)"
        details = $details -join "`n"
    }
}

# The process that asks, where it runs on this machine. What it sent ahead is nobody's wish any more once it is gone, and
# a pipe still holds it then.
function Find-StewardParent($Parent) {
    if (-not $Parent.machine.Substring(1).StartsWith([Environment]::MachineName, 'OrdinalIgnoreCase')) { return $null }
    try { [Diagnostics.Process]::GetProcessById($Parent.pid) } catch { $null }
}
function Exit-StewardOrphan { if ($null -ne $StewardParent -and $StewardParent.HasExited) { [Environment]::Exit(1) } }

# Without an identity the real cmdlets change Global or everybody; with an asterisk, many.
function Assert-StewardIdentity([string] $Identity) {
    if ($Identity.Trim() -eq '' -or $Identity.Contains('*')) { throw 'A write needs one explicit identity.' }
}

function Get-StewardParameters($Call, [string] $Shape) {
    $parameters = @{}
    foreach ($property in $Call.parameters.PSObject.Properties) {
        $parameters[$property.Name] = ConvertFrom-StewardValue $property.Value
        if ($property.Name -eq 'PolicyEntry') { $parameters['PolicyEntry'] = ConvertTo-StewardEntries $parameters['PolicyEntry'] }
    }
    if ($Shape -eq 'Write') {
        Assert-StewardIdentity "$($parameters['Identity'])"
        $parameters['Confirm'] = $false
    }
    $parameters['ErrorAction'] = 'Stop'
    $parameters['WarningAction'] = 'Continue'
    $parameters
}

function Invoke-StewardCall([int] $Id, [int] $Index, $Call, $Warnings) {
    $shape = $StewardCmdlets[$Call.cmdlet]
    if ($null -eq $shape -or $shape -eq 'Part') { throw "Not on the list of cmdlets: $($Call.cmdlet)" }
    $cmdlet = $Call.cmdlet
    $parameters = Get-StewardParameters $Call $shape
    if ($shape -eq 'Write') { Exit-StewardOrphan }
    # Only made up in memory, a policy is something to read.
    if ($parameters['InMemory'] -eq $true) { $shape = 'Policy' }
    $rows = [Collections.Generic.List[object]]::new()
    & $cmdlet @parameters 3>&1 4>$null 5>$null 6>$null | ForEach-Object {
        if ($_ -is [Management.Automation.WarningRecord]) { $Warnings.Add("$($_.Message)"); return }
        if ($shape -eq 'Write') { return }
        if ($shape -eq 'Policy') { $rows.Add((ConvertTo-StewardPolicy $_)) } else { $rows.Add((ConvertTo-StewardRow $shape $_)) }
        if ($rows.Count -ge $StewardChunk) {
            Send-StewardAnswer @{ id = $Id; call = $Index; rows = $rows.ToArray() }
            $rows.Clear()
        }
    }
    if ($rows.Count -gt 0) { Send-StewardAnswer @{ id = $Id; call = $Index; rows = $rows.ToArray() } }
}

# The person that a line of grants is about.
function ConvertTo-StewardIdentity([string] $Line) {
    if ($Line[0] -ne '=') { $Line = (ConvertFrom-Json -InputObject $Line).identity }
    Assert-StewardIdentity $Line.Substring(1)
    $Line.Substring(1)
}

# Grants of one policy. One pipeline is as fast as an admin's own: what goes in comes back here only when it is dealt
# with. Cmdlets that are a proxy of a remote session take it in without waiting: those are called one by one.
function Invoke-StewardGrants([int] $Id, $Policy, $Warnings) {
    $state = @{ at = 0; failed = $false; over = $false }
    $onOutput = {
        if ($_ -is [Management.Automation.WarningRecord]) { $Warnings.Add("$($_.Message)") }
        elseif ($_ -is [Management.Automation.ErrorRecord] -and -not $state.failed) {
            $state.failed = $true
            Send-StewardAnswer @{ id = $Id; call = $state.at; error = ConvertTo-StewardError $_ }
        }
    }
    try {
        if ($StewardPipes) {
            # Without a function in between, of which each call would cost as much as the cmdlet's own work may.
            & {
                $in = [Console]::In
                $looked = 0
                $told = $StewardMark + "{""id"":$Id,""done"":true,""call"":"
                while ($true) {
                    $line = $in.ReadLine()
                    if (-not $line) { $state.over = $true; return }
                    # Some 60 ms each: what is granted faster than that is over before anybody reads it back.
                    $now = [Environment]::TickCount -shr 6
                    if ($now -ne $looked) { $looked = $now; Exit-StewardOrphan }
                    if ($line[0] -eq '=' -and $line.Length -gt 1 -and -not $line.Contains('*')) { $line.Substring(1) }
                    else { ConvertTo-StewardIdentity $line }
                    if ($state.failed) { return }
                    $bytes = [Text.Encoding]::ASCII.GetBytes($told + $state.at + "}`n")
                    $StewardOut.Write($bytes, 0, $bytes.Length)
                    $StewardOut.Flush()
                    $state.at++
                }
            } | Grant-CsClientPolicy -PolicyName $Policy -Confirm:$false -ErrorAction Continue -WarningAction Continue 2>&1 3>&1 4>$null 5>$null 6>$null |
                ForEach-Object $onOutput
        }
        else {
            while ($line = [Console]::In.ReadLine()) {
                Exit-StewardOrphan
                Grant-CsClientPolicy -Identity (ConvertTo-StewardIdentity $line) -PolicyName $Policy -Confirm:$false -ErrorAction Stop -WarningAction Continue 3>&1 4>$null 5>$null 6>$null |
                    ForEach-Object $onOutput
                Send-StewardAnswer @{ id = $Id; call = $state.at; done = $true }
                $state.at++
            }
            $state.over = $true
        }
    }
    catch { if (-not $state.failed) { Send-StewardAnswer @{ id = $Id; call = $state.at; error = ConvertTo-StewardError $_ } } }
    while (-not $state.over) { if ("$([Console]::In.ReadLine())" -eq '') { $state.over = $true } }
}

# Whether the grants of this session take people from the pipeline one after the other, each to its end.
function Test-StewardPipes {
    $found = @(Get-Command -Name 'Grant-CsClientPolicy' -ErrorAction SilentlyContinue)
    if ($found.Count -eq 0 -or -not $found[0].Parameters.ContainsKey('Identity')) { return $false }
    $piped = @($found[0].Parameters['Identity'].ParameterSets.Values | ForEach-Object { if ($_.ValueFromPipeline) { $_ } })
    if ($piped.Count -eq 0) { return $false }
    if ("$($found[0].CommandType)" -eq 'Cmdlet') { return $true }
    if ("$($found[0].CommandType)" -ne 'Function') { return $false }
    $script = $found[0].ScriptBlock
    $null -ne $script.Ast.Body.ProcessBlock -and "$script" -notmatch 'steppablepipeline|invoke-command|pssession'
}

function Invoke-StewardRequest($Request) {
    $warnings = [Collections.Generic.List[string]]::new()
    if ($null -ne $Request.PSObject.Properties['grants']) {
        Invoke-StewardGrants $Request.id (ConvertFrom-StewardValue $Request.grants.policy) $warnings
    }
    else {
        $index = 0
        foreach ($call in $Request.calls) {
            try { Invoke-StewardCall $Request.id $index $call $warnings }
            catch { Send-StewardAnswer @{ id = $Request.id; call = $index; error = ConvertTo-StewardError $_ } }
            $index++
        }
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
$StewardParent = Find-StewardParent $StewardStart.parent
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$ConfirmPreference = 'None'
Send-StewardAnswer @{ id = 0; started = @{ version = "$($PSVersionTable.PSVersion)"; machine = [Environment]::MachineName } }
# Older ones lack what is used here, and would fail one request after the other.
if ($PSVersionTable.PSVersion -lt [Version] '5.1') { return }
try {
    . ([ScriptBlock]::Create($StewardStart.setup.Substring(1))) *>&1 | ForEach-Object {
        Send-StewardAnswer @{ id = 0; said = "$_" }
    }
    $ErrorActionPreference = 'Stop'
    $StewardPipes = Test-StewardPipes
    Send-StewardAnswer @{ id = 0; ready = Get-StewardCapabilities }
}
catch { Send-StewardAnswer @{ id = 0; error = ConvertTo-StewardError $_ } }

while ($null -ne ($StewardLine = [Console]::In.ReadLine())) {
    try { Invoke-StewardRequest (ConvertFrom-Json -InputObject $StewardLine) }
    catch { Send-StewardAnswer @{ id = -1; error = ConvertTo-StewardError $_ } }
}
