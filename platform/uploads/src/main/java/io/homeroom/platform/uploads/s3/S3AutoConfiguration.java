package io.homeroom.platform.uploads.s3;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@EnableConfigurationProperties(S3Settings.class)
@Import({Bucket.class, S3Access.class, S3ObjectStore.class})
final class S3AutoConfiguration {}
