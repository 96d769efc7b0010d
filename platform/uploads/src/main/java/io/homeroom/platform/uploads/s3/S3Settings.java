package io.homeroom.platform.uploads.s3;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where objects are stored.
 *
 * @param url as browsers reach it
 * @param bucket of this service alone
 * @param timeout how long one call may take
 */
@ConfigurationProperties("homeroom.s3")
record S3Settings(
    URI url,
    @DefaultValue("us-east-1") String region,
    String bucket,
    String accessKey,
    String secretKey,
    @DefaultValue("10s") Duration timeout) {}
