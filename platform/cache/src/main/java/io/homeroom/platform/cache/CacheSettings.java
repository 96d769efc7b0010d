package io.homeroom.platform.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient readers and writers are.
 *
 * @param lease how long a load keeps others from loading
 * @param patience how long those wait for it before they load themselves
 * @param mark how long a writer that vanished keeps anything from being stored
 * @param pause how long Redis is left alone after failing
 */
@ConfigurationProperties("homeroom.cache")
record CacheSettings(
    @DefaultValue("5s") Duration lease,
    @DefaultValue("500ms") Duration patience,
    @DefaultValue("10s") Duration mark,
    @DefaultValue("1s") Duration pause) {}
