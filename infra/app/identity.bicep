// The app's identity stands by itself, so that its roles are there before the app starts, and outlive one that is made anew.
param location string
param tags object
param token string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-perspectives-${token}'
  location: location
  tags: tags
}

output name string = identity.name
output principalId string = identity.properties.principalId
