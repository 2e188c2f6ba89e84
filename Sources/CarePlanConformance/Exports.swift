// Everything the library returns is reached through this one module: its own modules are re-exported, never wrapped.
@_exported public import BundleChecker
@_exported public import ByteSources
@_exported public import CarePlanStandard
@_exported public import CheckPolicy
@_exported public import CheckReports
