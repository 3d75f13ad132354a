# The two filter languages of Get-CsUser. Whatever is not surely understood is an error, as on the server: a value that
# breaks out of its place must not pass in silence.

# The server's own: "RegistrarPool -eq 'a' -and (ClientPolicy -eq $null -or ...)".
function Test-ServerFilter($User, [string] $Filter) {
    $tokens = [regex]::Matches($Filter, "\(|\)|-(?:and|or)\b|\w+\s+-(?:eq|ne|like)\s+(?:'(?:[^']|'')*'|""[^""]*""|\`$null|\`$true|\`$false)|\S+")
    $expression = foreach ($token in $tokens) {
        $text = $token.Value
        if ($text -in '(', ')', '-and', '-or') { $text; continue }
        if ($text -notmatch '^(\w+)\s+-(eq|ne|like)\s+(.*)$') { throw "Cannot bind parameter 'Filter' to the target. Invalid filter: $Filter" }
        $property, $operator, $literal = $Matches[1], $Matches[2], $Matches[3]
        $wanted = switch -Regex ($literal) { '^\$null$' { $null } '^\$true$' { $true } '^\$false$' { $false } default { $literal.Substring(1, $literal.Length - 2).Replace("''", "'") } }
        $actual = (ConvertTo-ShownUser $User).$property
        $holds = switch ($operator) { 'eq' { $actual -eq $wanted } 'ne' { $actual -ne $wanted } 'like' { $actual -like $wanted } }
        if ($holds) { '$true' } else { '$false' }
    }
    & ([ScriptBlock]::Create($expression -join ' '))
}

# LDAP (RFC 4515): compiled once to a tree, (op, ...), so that an escape is read in one place.
function ConvertFrom-LdapFilter([string] $Text) {
    $state = @{ text = $Text; at = 0 }
    if ($Text[0] -ne '(') { $state.text = "($Text)" }
    $tree = Read-LdapTerm $state
    if ($state.at -ne $state.text.Length) { throw "The search filter is invalid: $Text" }
    $tree
}

function Read-LdapTerm($State) {
    if ($State.text[$State.at] -ne '(') { throw "The search filter is invalid: $($State.text)" }
    $State.at++
    $sign = [string] $State.text[$State.at]
    if ($sign -in '&', '|', '!') {
        $State.at++
        $terms = @(while ($State.text[$State.at] -eq '(') { Read-LdapTerm $State })
        $tree = @{ op = $sign; terms = $terms }
    }
    else {
        $end = $State.text.IndexOf(')', $State.at)
        $item = $State.text.Substring($State.at, $end - $State.at)
        $cut = $item.IndexOf('=')
        if ($cut -lt 1 -or $item.Contains('(')) { throw "The search filter is invalid: $($State.text)" }
        $tree = @{ op = '='; attribute = $item.Substring(0, $cut).Trim(); pattern = ConvertFrom-LdapValue $item.Substring($cut + 1) }
        $State.at = $end
    }
    if ($State.text[$State.at] -ne ')') { throw "The search filter is invalid: $($State.text)" }
    $State.at++
    $tree
}

# As a regular expression: an asterisk is any text, \xx are octets of UTF-8, all else is itself.
function ConvertFrom-LdapValue([string] $Text) {
    $parts = foreach ($part in $Text.Split('*')) {
        $unescaped = [regex]::Replace($part, '(?:\\[0-9a-fA-F]{2})+', {
                param($match)
                $octets = $match.Value.Split('\', [StringSplitOptions]::RemoveEmptyEntries) | ForEach-Object { [Convert]::ToByte($_, 16) }
                [Text.Encoding]::UTF8.GetString([byte[]] $octets)
            })
        [regex]::Escape($unescaped)
    }
    '^' + ($parts -join '.*') + '$'
}

# Who matches. Active Directory has an index of addresses and names: a filter that only names some looks at nobody else.
function Select-ByLdap([string] $Filter) {
    $tree = ConvertFrom-LdapFilter $Filter
    $terms = if ($tree.op -eq '|') { $tree.terms } else { , $tree }
    $indexes = @{ 'userPrincipalName' = $UsersByUpn; 'msRTCSIP-PrimaryUserAddress' = $UsersBySip; 'displayName' = $UsersByName; 'distinguishedName' = $UsersByDn }
    $others = @($terms | Where-Object { $_.op -ne '=' -or -not $indexes.ContainsKey($_.attribute) -or $_.pattern -match '\.\*' })
    if ($others.Count -gt 0) {
        foreach ($user in $Organisation.users) { if (Test-LdapFilter $user $tree) { $user } }
        return
    }
    $found = foreach ($term in $terms) { $indexes[$term.attribute][[regex]::Unescape($term.pattern.Substring(1, $term.pattern.Length - 2))] }
    @($found | Where-Object { $null -ne $_ -and (Test-LdapFilter $_ $tree) } | Sort-Object userPrincipalName -Unique)
}

function Test-LdapFilter($User, $Tree) {
    switch ($Tree.op) {
        '&' { foreach ($term in $Tree.terms) { if (-not (Test-LdapFilter $User $term)) { return $false } }; return $true }
        '|' { foreach ($term in $Tree.terms) { if (Test-LdapFilter $User $term) { return $true } }; return $false }
        '!' { return -not (Test-LdapFilter $User $Tree.terms[0]) }
    }
    $value = switch ($Tree.attribute) {
        'msRTCSIP-PrimaryUserAddress' { $User.sipAddress }
        'userPrincipalName' { Get-PrincipalName $User }
        'distinguishedName' { Get-DistinguishedName $User }
        default { $User."$($Tree.attribute)" }
    }
    if ($Tree.pattern -eq '^.*$') { return "$value" -ne '' }
    "$value" -match $Tree.pattern
}
