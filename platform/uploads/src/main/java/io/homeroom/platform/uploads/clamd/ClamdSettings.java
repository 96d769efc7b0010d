package io.homeroom.platform.uploads.clamd;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where clamd listens, and how long it may take. */
@ConfigurationProperties("homeroom.clamd")
record ClamdSettings(
    @DefaultValue("127.0.0.1") String host,
    @DefaultValue("3310") int port,
    @DefaultValue("1s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout) {}
