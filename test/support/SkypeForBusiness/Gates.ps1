# Gate 1: CsImConfiguration, at Global and for sites.

function Get-CsImConfiguration {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Identity, [string] $Filter)
    if (-not (Enter-Standin 'Get-CsImConfiguration' $Identity)) { return }
    foreach ($key in @($Gates.Keys)) {
        if ($Identity -and $key -ne $Identity) { continue }
        [pscustomobject] @{ Identity = $key -replace '^site:', 'Site:'; EnableOfflineIm = $Gates[$key] }
    }
}

# Without an identity this changes Global, as documented.
function Set-CsImConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Position = 0)] [string] $Identity, [Nullable[bool]] $EnableOfflineIm, [switch] $Force)
    if (-not (Enter-Standin 'Set-CsImConfiguration' $Identity)) { return }
    $key = if ($Identity) { $Identity } else { 'Global' }
    if (-not $Gates.ContainsKey($key)) { Write-NotFound $Identity; return }
    if (-not $PSCmdlet.ShouldProcess($key) -or $null -eq $EnableOfflineIm) { return }
    $spelt = @($Gates.Keys | Where-Object { $_ -eq $key })[0]
    Add-Journal @{ op = 'gate'; identity = "=$spelt"; value = $EnableOfflineIm }
    Exit-Standin 'Set-CsImConfiguration' $Identity
}

function New-CsImConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, Position = 0)] [string] $Identity, [bool] $EnableOfflineIm = $true, [switch] $Force, [switch] $InMemory)
    if (-not (Enter-Standin 'New-CsImConfiguration' $Identity)) { return }
    if ($Gates.ContainsKey($Identity)) { $PSCmdlet.WriteError((New-StandinError "The configuration ""$Identity"" already exists." 'Exists')); return }
    if ($PSCmdlet.ShouldProcess($Identity)) { Add-Journal @{ op = 'gate'; identity = "=$Identity"; value = $EnableOfflineIm } }
    Exit-Standin 'New-CsImConfiguration' $Identity
}

function Remove-CsImConfiguration {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory, Position = 0)] [string] $Identity, [switch] $Force)
    if (-not (Enter-Standin 'Remove-CsImConfiguration' $Identity)) { return }
    if (-not $Gates.ContainsKey($Identity)) { Write-NotFound $Identity; return }
    if (-not $PSCmdlet.ShouldProcess($Identity)) { return }
    $spelt = @($Gates.Keys | Where-Object { $_ -eq $Identity })[0]
    if ($Identity -eq 'Global') { Add-Journal @{ op = 'gate'; identity = '=Global'; value = $true } }
    else { Add-Journal @{ op = 'gateless'; identity = "=$spelt" } }
    Exit-Standin 'Remove-CsImConfiguration' $Identity
}
