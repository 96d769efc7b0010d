package io.homeroom.gateway.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the gateway believes.
 *
 * @param trustedProxies addresses or networks (CIDR) whose X-Forwarded-For and -Proto count
 */
@ConfigurationProperties("homeroom.gateway")
record ClientSettings(@DefaultValue List<String> trustedProxies) {}
