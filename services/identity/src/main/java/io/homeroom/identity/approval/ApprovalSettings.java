package io.homeroom.identity.approval;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody has to approve.
 *
 * @param open after that long a request has expired
 */
@ConfigurationProperties("homeroom.approval")
record ApprovalSettings(@DefaultValue("72h") Duration open) {}
