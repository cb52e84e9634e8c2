/** Words of the engine room, the same in all languages: an end user need not know them. */
export const TECHNICAL: readonly string[] = [
  'kafka|redis|memcached|elasticsearch|k8s|kubernetes|pgbouncer|zookeeper|rabbitmq|cassandra|mongo|dynamodb|celery|nginx|haproxy',
  'shard|shards|sharding|mutex|semaphore|heap|segfault|coredump|oom|oomkilled|goroutine|deadlock|threadpool|backpressure|idempotency|hotfix|rollback|failover|upstream',
  'race condition',
  'garbage collection|collector',
  'null pointer',
  'connection pool',
  'feature flag',
  'dead letter',
  'message queue',
  'cherry pick',
  'pull request',
  'merge conflict',
  'repro|repros|wontfix|l3|rca|sre|devs',
  'jira|confluence|pagerduty|opsgenie|datadog|splunk|grafana',
  'cron job',
  'foreign key',
  'stack trace',
  'commit|commits',
  'tech debt',
  'afaik|iirc|afaict|dup|dupe|dupes|wontdo|nack',
]

/** Words that are of the engine room where several stand together; one alone is anybody's. */
export const WEAK_TECHNICAL: readonly string[] =
  'ttl payload idempotent handshake thumbprint subnet regex null stale cron pod pods sidecar shim reindex reindexed lease replica replicas tombstone tombstones egress ingress ingest upsert dedupe dedup delta schema enum rollup preflight limiter predicate param params infra prod cutover decommed repro sargable fan-out pushdown clobber clobbered nukes re-keyed rehydrate rehydrated serialised serialized parser mutex heap shard shards worker workers daemon mtls spki nxdomain rst cname dkim dmarc spf bucket cursor flushes async sync exporter backoff canary rollout rollback dlq autoscaler throttler resolver allocator analyzer compaction quorum binlog poller projector hotfix backlog scheduler bypass leaf edge gateway proxy cache flag'.split(
    ' ',
  )
