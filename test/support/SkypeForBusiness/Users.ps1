# Users, their assignments, and the topology.

function Get-PoolName([string] $Site) { if ($Site) { "pool-$($Site.ToLowerInvariant() -replace '[^a-z0-9]', '-').contoso.com" } }

# What stands in the state for an account without a user principal name.
function Get-PrincipalName($User) { if ($User.userPrincipalName -notmatch '^(sip:|CN=)') { $User.userPrincipalName } }

function Get-DistinguishedName($User) {
    if ($User.userPrincipalName -like 'CN=*') { return $User.userPrincipalName }
    "CN=$($User.userPrincipalName -replace '^sip:'),OU=People,DC=contoso,DC=com"
}

function ConvertTo-ShownUser($User) {
    $shown = [pscustomobject] @{
        Identity = Get-DistinguishedName $User
        DisplayName = $User.displayName
        UserPrincipalName = Get-PrincipalName $User
        SipAddress = $User.sipAddress
        SamAccountName = "$($User.samAccountName)" -replace '^.*\\'
        RegistrarPool = Get-PoolName $User.site
        ClientPolicy = $User.policy
        Enabled = $true
    }
    if (-not (Get-StandinOption 'adDepartments')) { $shown.PSObject.Properties.Add(([psnoteproperty]::new('Department', $User.department))) }
    $shown
}

# By SIP address, UPN, DOMAIN\sam or display name (with asterisks), or an object that Get-CsUser gave.
function Find-User($Identity) {
    if ($Identity -isnot [string]) { $Identity = $Identity.Identity }
    if ($Identity -like 'CN=*') { return $UsersByDn[$Identity] }
    if ($Identity -like 'sip:*') { return $UsersBySip[$Identity] }
    if ($Identity -match '^[^\\]+\\[^\\]+$') { return $UsersBySam[$Identity] }
    if ((Get-StandinOption 'sipFirst') -and $UsersBySip.ContainsKey("sip:$Identity")) { return $UsersBySip["sip:$Identity"] }
    if ($UsersByUpn.ContainsKey($Identity)) { return $UsersByUpn[$Identity] }
    $Organisation.users | Where-Object { $_.displayName -like $Identity.Replace('[', '`[') }
}

function Get-CsUser {
    [CmdletBinding()]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] $Identity,
        [string] $Filter, [string] $LdapFilter, [string] $OU, [string] $DomainController, [uint32] $ResultSize = [uint32]::MaxValue
    )
    process {
        if (-not (Enter-Standin 'Get-CsUser' "$Identity" "$Filter$LdapFilter")) { return }
        $isPass = -not $PSBoundParameters.ContainsKey('Identity') -and -not $LdapFilter
        if ($isPass) { Start-Sleep -Milliseconds ([int] (Get-StandinOption 'passMs')) }
        if ($Filter -and $LdapFilter) { throw 'Filter and LdapFilter cannot be used together.' }
        $users = $Organisation.users
        if ($PSBoundParameters.ContainsKey('Identity')) {
            $users = @(Find-User $Identity)
            if ($users.Count -eq 0 -or $null -eq $users[0]) {
                $PSCmdlet.WriteError((New-StandinError "Management object not found for identity ""$Identity""." 'ManagementObjectNotFound'))
                return
            }
        }
        if ($LdapFilter) { $users = @(Select-ByLdap $LdapFilter) }
        $shown = 0
        foreach ($user in $users) {
            if ($shown -ge $ResultSize) { break }
            if ($Filter -and -not (Test-ServerFilter $user $Filter)) { continue }
            $shown++
            ConvertTo-ShownUser $user
        }
    }
}

function Get-CsAdUser {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Identity, [string] $LdapFilter, [uint32] $ResultSize = [uint32]::MaxValue)
    if (-not (Enter-Standin 'Get-CsAdUser' $Identity $LdapFilter)) { return }
    $users = @(if ($LdapFilter) { Select-ByLdap $LdapFilter } else { $Organisation.users }) | Select-Object -First ([Math]::Min($ResultSize, [int]::MaxValue))
    foreach ($user in $users) {
        [pscustomobject] @{
            Identity = Get-DistinguishedName $user
            UserPrincipalName = Get-PrincipalName $user
            Department = $user.department
            SipAddress = $user.sipAddress
        }
    }
}

function Get-CsEffectivePolicy {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] $Identity)
    process {
        if (-not (Enter-Standin 'Get-CsEffectivePolicy' "$Identity")) { return }
        $users = @(Find-User $Identity)
        if ($users.Count -eq 0 -or $null -eq $users[0]) {
            $PSCmdlet.WriteError((New-StandinError "Management object not found for identity ""$Identity""." 'ManagementObjectNotFound'))
            return
        }
        foreach ($user in $users) {
            $policy = 'Global'
            if ($Policies.ContainsKey("site:$($user.site)")) { $policy = if (Get-StandinOption 'bareSite') { 'Site' } else { "Site:$($user.site)" } }
            if ($user.policy -and $Policies.ContainsKey($user.policy)) { $policy = $user.policy }
            [pscustomobject] @{ Identity = $user.displayName; ClientPolicy = $policy }
        }
    }
}

function Grant-CsClientPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Position = 0, ValueFromPipeline)] $Identity,
        [Parameter(Mandatory, Position = 1)] [AllowNull()] [AllowEmptyString()] [string] $PolicyName,
        [string] $DomainController, [switch] $PassThru, [switch] $Global
    )
    process {
        $name = if ($Identity -is [string]) { $Identity } else { $Identity.Identity }
        if (-not $name) { throw 'The whole tenant would be granted this policy.' }
        if (-not (Enter-Standin 'Grant-CsClientPolicy' $name)) { return }
        $users = @(Find-User $Identity)
        if ($users.Count -eq 0 -or $null -eq $users[0]) {
            $PSCmdlet.WriteError((New-StandinError "Management object not found for identity ""$name""." 'ManagementObjectNotFound'))
            return
        }
        $bare = $PolicyName -replace '^tag:'
        $policy = $null
        if ($bare) {
            $found = if ($bare -notmatch '^(global$|site:)') { $Policies[$bare] }
            if ($null -eq $found -or (Get-Now) - $found.at -lt [int] (Get-StandinOption 'replicationMs')) {
                $PSCmdlet.WriteError((New-StandinError "Policy ""$bare"" is not a user policy. You can assign only a user policy to a specific user." 'InvalidPolicy'))
                return
            }
            $policy = "=$($found.identity)"
        }
        $odd = Get-StandinCase 'odd' 'Grant-CsClientPolicy' $name
        foreach ($user in $users) {
            if ($odd -eq 'silent' -or -not $PSCmdlet.ShouldProcess($user.userPrincipalName)) { continue }
            Add-Journal @{ op = 'grant'; identity = "=$($user.userPrincipalName)"; policy = $policy }
            if ($PassThru) { ConvertTo-ShownUser $user }
            if ($odd -eq 'late') { $PSCmdlet.WriteError((New-StandinError 'The wait operation timed out.' 'Timeout')) }
        }
        Exit-Standin 'Grant-CsClientPolicy' $name
    }
}

function Get-CsPool {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Identity, [string] $Site)
    if (-not (Enter-Standin 'Get-CsPool' $Identity)) { return }
    $hidden = @(Get-StandinOption 'hiddenPools')
    foreach ($name in $Organisation.sites) {
        if ($hidden -contains $name) { continue }
        $fqdn = Get-PoolName $name
        [pscustomobject] @{ Identity = $fqdn; Fqdn = $fqdn; Site = "Site:$name" }
    }
}

function Get-CsSite {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Identity)
    if (-not (Enter-Standin 'Get-CsSite' $Identity)) { return }
    foreach ($name in $Organisation.sites) { [pscustomobject] @{ Identity = "Site:$name"; DisplayName = $name } }
}
