/** The PowerShell that writes the files of an import, as the README has it. */
export const EXPORT_LINES = [
  '$departmentOf = @{}',
  'Get-CsAdUser -LdapFilter \'(department=*)\' | ForEach-Object { $departmentOf["$($_.Identity)"] = $_.Department }',
  '$department = @{ Name = \'Department\'; Expression = { $departmentOf["$($_.Identity)"] } }',
  'Get-CsUser | Select DisplayName, UserPrincipalName, SipAddress, $department, RegistrarPool, ClientPolicy, Identity | Export-Csv users.csv -NoTypeInformation -Encoding UTF8',
  'Get-CsClientPolicy | ConvertTo-Json -Depth 4 | Set-Content policies.json -Encoding UTF8',
  'Get-CsPool | Select Identity, Site | Export-Csv sites.csv -NoTypeInformation -Encoding UTF8',
  'Get-CsImConfiguration | ConvertTo-Json | Set-Content im.json -Encoding UTF8',
] as const;
