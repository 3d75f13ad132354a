@{
    RootModule        = 'SkypeForBusiness.psm1'
    ModuleVersion     = '7.0.2046.0'
    GUID              = '6f9a2f34-53f3-4c3b-9a6c-9be27b8e3d11'
    Author            = 'Steward'
    Description       = 'Stands in for the module of Skype for Business Server in tests.'
    PowerShellVersion = '5.1'
    FunctionsToExport = '*'
    CmdletsToExport   = @()
    AliasesToExport   = @()
}
