// What somebody should hear of. All four are questions to the logs: the storage account's own count of messages is refreshed once a day.
param location string
param tags object
param token string
param email string
param workspaceId string
param queueName string

var alerts = [
  {
    name: 'poison'
    title: 'Articles went to poison'
    description: 'Messages were put into ${queueName}-poison: GET /api/poison says which and why; replay or delete them.'
    severity: 2
    query: replace(loadTextContent('queries/poison.kql'), 'QUEUE', queueName)
    every: 'PT15M'
    window: 'PT15M'
    threshold: 0
    resolves: false
  }
  {
    name: 'failures'
    title: 'Requests or articles fail'
    description: 'More than five calls in a quarter of an hour ended with a fault of ours: answers of 500 and above, or a message that could not be worked on.'
    severity: 1
    query: loadTextContent('queries/failures.kql')
    every: 'PT15M'
    window: 'PT15M'
    threshold: 5
    resolves: true
  }
  {
    name: 'queue-age'
    title: 'Articles wait in the queue for more than half an hour'
    description: 'Of the messages put into ${queueName} more than thirty minutes ago, not all are done: the app does not run, or has too few instances.'
    severity: 2
    query: replace(loadTextContent('queries/queue-age.kql'), 'QUEUE', queueName)
    every: 'PT15M'
    window: 'P1D'
    threshold: 0
    resolves: true
  }
  {
    name: 'log-quota'
    title: 'The day\'s logs are used up'
    description: 'No more logs are taken in today, so the other alerts see nothing: raise dailyLogQuotaGB, or find what logs so much.'
    severity: 2
    query: loadTextContent('queries/log-quota.kql')
    every: 'PT1H'
    window: 'PT1H'
    threshold: 0
    resolves: true
  }
]

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-perspectives-${token}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'perspectives'
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: 'alert-perspectives-${alert.name}-${token}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.title
      description: alert.description
      enabled: true
      severity: alert.severity
      scopes: [workspaceId]
      evaluationFrequency: alert.every
      windowSize: alert.window
      autoMitigate: alert.resolves
      // What does not resolve by itself is not told again and again.
      ...(alert.resolves ? {} : { muteActionsDuration: 'PT1H' })
      // In a new workspace there is no table before its first row.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(email) ? [] : [mail.id]
      }
    }
  }
]
