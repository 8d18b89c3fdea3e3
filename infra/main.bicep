// Everything that Perspectives needs on Azure, in one resource group: an app on Flex Consumption over one storage account.
targetScope = 'subscription'

@description('Name of this installation; the resource group is called rg-perspectives-NAME.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region of everything; one that has Flex Consumption (az functionapp list-flexconsumption-locations).')
param location string

@description('Address that alerts are mailed to; empty for alerts that are only seen in the portal.')
param alertEmail string = ''

@description('Object id of whoever makes the first key and drops articles into the queue (az ad signed-in-user show --query id); empty for nobody.')
param operatorPrincipalId string = ''

@description('What the operator is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param operatorPrincipalType string = 'User'

@description('How the storage account keeps its copies: LRS in one data centre, ZRS in three of a region, GRS in two regions.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_LRS'

@description('Memory of an instance in MB; the processor grows with it.')
@allowed([2048, 4096])
param instanceMemoryMB int = 2048

@description('The most instances, and so the most that can be spent at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that are kept warm for HTTP and billed all the time; 0 lets the first request after a pause wait for a start.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('Gigabytes of logs a day after which no more are taken in; -1 for no limit. Alerts see nothing beyond the limit, but the limit itself raises one.')
param dailyLogQuotaGB int = 2

@description('Whether there is an Azure AI Language account as a second reader of names.')
param languageEnabled bool = false

@description('Tier of the Azure AI Language account: F0 is free and limited, one a subscription.')
@allowed(['F0', 'S'])
param languageSku string = 'S'

var tags = {
  'azd-env-name': environmentName
  product: 'perspectives'
}
var token = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-perspectives-${environmentName}'
  location: location
  tags: tags
}

module monitoring 'app/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    dailyLogQuotaGB: dailyLogQuotaGB
  }
}

module storage 'app/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    redundancy: storageRedundancy
    workspaceId: monitoring.outputs.workspaceId
  }
}

module language 'app/language.bicep' = if (languageEnabled) {
  name: 'language'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    skuName: languageSku
    workspaceId: monitoring.outputs.workspaceId
  }
}

module identity 'app/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
  }
}

module access 'app/access.bicep' = {
  name: 'access'
  scope: group
  params: {
    appPrincipalId: identity.outputs.principalId
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
    storageName: storage.outputs.name
    queueName: storage.outputs.queueName
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    languageName: language.?outputs.name ?? ''
  }
}

module functions 'app/functions.bicep' = {
  name: 'functions'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    identityName: identity.outputs.name
    storageName: storage.outputs.name
    deploymentContainerName: storage.outputs.deploymentContainerName
    queueName: storage.outputs.queueName
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    workspaceId: monitoring.outputs.workspaceId
    languageEndpoint: language.?outputs.endpoint ?? ''
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
  }
  // An app that starts before its roles reach it does not find its own storage.
  dependsOn: [access]
}

module alerts 'app/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    location: location
    tags: tags
    token: token
    email: alertEmail
    workspaceId: monitoring.outputs.workspaceId
    queueName: storage.outputs.queueName
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output PERSPECTIVES_URL string = functions.outputs.url
output PERSPECTIVES_APP_NAME string = functions.outputs.name
output PERSPECTIVES_STORAGE_NAME string = storage.outputs.name
output PERSPECTIVES_TABLE_ENDPOINT string = storage.outputs.tableEndpoint
output PERSPECTIVES_QUEUE_ENDPOINT string = storage.outputs.queueEndpoint
output PERSPECTIVES_QUEUE_NAME string = storage.outputs.queueName
output PERSPECTIVES_LANGUAGE_ENDPOINT string = language.?outputs.endpoint ?? ''
