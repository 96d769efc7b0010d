package io.homeroom.platform.uploads.clamd;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@EnableConfigurationProperties(ClamdSettings.class)
@Import(Clamd.class)
final class ClamdAutoConfiguration {}
