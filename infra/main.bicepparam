using 'main.bicep'

// azd sets these variables from its environment; with plain az, export those that should differ from the values given here.
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'main')
param location = readEnvironmentVariable('AZURE_LOCATION', 'swedencentral')
param operatorPrincipalId = readEnvironmentVariable('AZURE_PRINCIPAL_ID', '')
param operatorPrincipalType = readEnvironmentVariable('AZURE_PRINCIPAL_TYPE', 'User')
param alertEmail = readEnvironmentVariable('PERSPECTIVES_ALERT_EMAIL', '')
param storageRedundancy = readEnvironmentVariable('PERSPECTIVES_STORAGE_REDUNDANCY', 'Standard_LRS')
param instanceMemoryMB = any(int(readEnvironmentVariable('PERSPECTIVES_INSTANCE_MEMORY_MB', '2048')))
param maximumInstanceCount = int(readEnvironmentVariable('PERSPECTIVES_MAXIMUM_INSTANCES', '40'))
param alwaysReadyInstances = int(readEnvironmentVariable('PERSPECTIVES_ALWAYS_READY', '0'))
param dailyLogQuotaGB = int(readEnvironmentVariable('PERSPECTIVES_DAILY_LOG_GB', '2'))
param languageEnabled = bool(readEnvironmentVariable('PERSPECTIVES_LANGUAGE', 'false'))
param languageSku = readEnvironmentVariable('PERSPECTIVES_LANGUAGE_SKU', 'S')
