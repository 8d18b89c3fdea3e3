// Azure AI Language, the optional second reader of names. No keys: the app's identity has a role on it.
param location string
param tags object
param token string
param skuName string
param workspaceId string

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'lang-perspectives-${token}'
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: {
    name: skuName
  }
  properties: {
    // Tokens are taken only under a name of its own.
    customSubDomainName: 'lang-perspectives-${token}'
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'audit'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'Audit'
        enabled: true
      }
    ]
  }
}

output name string = account.name
output endpoint string = account.properties.endpoint
