package io.homeroom.identity.firstadmin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who comes first.
 *
 * @param superadmins addresses that are invited as superadmins until they accept
 */
@ConfigurationProperties("homeroom.staff")
record FirstAdminSettings(@DefaultValue List<String> superadmins) {}
