# Stands in for the module SkypeForBusiness: the cmdlets with their documented semantics and error texts, on an
# organisation kept in a JSON file with a journal of the writes beside it, so that several processes see one tenant.
#
# $env:STANDIN is JSON:
#   state              path of the organisation: sites, users, policies, imConfigurations, settingTypes
#   replicationMs      how long a new policy is unknown to Grant-CsClientPolicy
#   delays             milliseconds by cmdlet, or by "cmdlet identity"
#   errors             what a cmdlet (or "cmdlet identity") answers instead, as a non-terminating error
#   dies               by the same keys, 'before' or 'after' the effect: the process ends, once
#   odd                by the same keys, 'silent': done without an effect, 'late': an error after the effect
#   missing            cmdlets that the role does not offer
#   missingParameters  settings that may not be set
#   adDepartments      departments are shown by Get-CsAdUser only, as documented
#   prompts            removing a policy in use asks, as documented, instead of failing
#   defaults           settings that a new policy has by itself
#   sipFirst           an address without a scheme is a SIP address first, then a UPN
#   plainNumbers       numbers are not nullable: $null becomes 0
#   hiddenPools        sites whose pools are not shown to the account
#   bareSite           Get-CsEffectivePolicy says "Site" and no more of a site's policy
#   german             what the server says is German
#   staleMs            how long what was written is not to be seen: another domain controller answers
#   passMs             how long a look at everybody takes
#   calls              each call is noted in a file beside the state
#
# A person whose userPrincipalName in the state is a SIP address with its scheme, or a distinguished name, has none.

$ErrorActionPreference = 'Continue'
$Standin = ConvertFrom-Json $env:STANDIN
foreach ($part in 'State', 'Filters', 'Users', 'Policies', 'Gates') { . (Join-Path $PSScriptRoot "$part.ps1") }

# The settings become parameters of New- and Set-CsClientPolicy, each with its type.
function Get-SettingParameters {
    $number = if (Get-StandinOption 'plainNumbers') { 'uint32' } else { 'Nullable[uint32]' }
    $types = @{
        boolean = 'Nullable[bool]'; number = $number; string = 'string'; choice = 'string'
        timespan = 'Nullable[TimeSpan]'; list = 'hashtable'
    }
    $withheld = @(Get-StandinOption 'missingParameters')
    $parameters = foreach ($property in $Organisation.settingTypes.PSObject.Properties) {
        if ($withheld -notcontains $property.Name) { "[Parameter()] [$($types[$property.Value])] `$$($property.Name)" }
    }
    $parameters -join ",`n"
}

Read-Organisation
$settingParameters = Get-SettingParameters
foreach ($verb in 'New', 'Set') {
    $identity = if ($verb -eq 'New') { '[Parameter(Mandatory, Position = 0)]' } else { '[Parameter(Position = 0)]' }
    Invoke-Expression @"
function $verb-CsClientPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    param($identity [string] `$Identity, [string] `$Description, [switch] `$Force, [switch] `$InMemory,
    $settingParameters)
    if (-not (Enter-Standin '$verb-CsClientPolicy' `$Identity)) { return }
    if (`$InMemory) { New-InMemory `$Identity `$PSBoundParameters; return }
    if (-not `$PSCmdlet.ShouldProcess(`$Identity)) { return }
    $verb-Policy `$Identity `$PSBoundParameters
    Exit-Standin '$verb-CsClientPolicy' `$Identity
}
"@
}

$offered = 'Get-CsUser', 'Get-CsAdUser', 'Get-CsEffectivePolicy', 'Get-CsClientPolicy', 'New-CsClientPolicy', 'Set-CsClientPolicy',
    'Remove-CsClientPolicy', 'Grant-CsClientPolicy', 'New-CsClientPolicyEntry', 'Get-CsImConfiguration', 'New-CsImConfiguration',
    'Set-CsImConfiguration', 'Remove-CsImConfiguration', 'Get-CsPool', 'Get-CsSite'
$missing = @(Get-StandinOption 'missing')
Export-ModuleMember -Function @($offered | Where-Object { $missing -notcontains $_ })
