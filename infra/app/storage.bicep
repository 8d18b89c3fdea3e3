// The one storage account: the answers in tables, the articles on their way in queues, long texts and the deployed package in containers.
param location string
param tags object
param token string
param redundancy string
param workspaceId string

var queueName = 'articles'
// The host's own name for where it gives up; the app keeps its notices in the same place.
var poisonQueueName = '${queueName}-poison'
var deploymentContainerName = 'deployment'
var tables = [
  'articles'
  'lists'
  'actors'
  'actorindex'
  'outlets'
  'operations'
  'poison'
  'keys'
  'idempotency'
  'identity'
]

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: 'stpersp${token}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: redundancy
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    isLocalUserEnabled: false
    isSftpEnabled: false
    minimumTlsVersion: 'TLS1_2'
    publicNetworkAccess: 'Enabled'
    supportsHttpsTrafficOnly: true
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

// No versions, no copies of what was deleted: an article that is deleted is gone.
resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-01-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: false
    deleteRetentionPolicy: {
      enabled: false
    }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' = [
  for name in ['texts', deploymentContainerName]: {
    parent: blobs
    name: name
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' = [
  for name in [queueName, poisonQueueName]: {
    parent: queueService
    name: name
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-01-01' = {
  parent: account
  name: 'default'
}

resource declaredTables 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-01-01' = [
  for name in tables: {
    parent: tableService
    name: name
  }
]

// What the alerts count: messages put and messages done. Reads are left out, they are the polling. Tables and blobs are not logged: thirty rows an
// article would cost more than everything else together.
resource queueLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queueService
  name: 'queue-writes'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'StorageWrite'
        enabled: true
      }
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
  }
}

output name string = account.name
output queueName string = queueName
output deploymentContainerName string = deploymentContainerName
output tableEndpoint string = account.properties.primaryEndpoints.table
output queueEndpoint string = account.properties.primaryEndpoints.queue
