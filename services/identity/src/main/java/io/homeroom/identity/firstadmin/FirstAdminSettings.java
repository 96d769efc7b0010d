package io.homeroom.identity.firstadmin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who comes first.
 *
 * @param superadmins addresses that are invited as superadmins until they accept
 * @param shopkeeper the address that is invited as the supplier of what comes with Homeroom
 * @param shopkeeperId who that supplier is in the store
 */
@ConfigurationProperties("homeroom.staff")
record FirstAdminSettings(
    @DefaultValue List<String> superadmins,
    @Nullable String shopkeeper,
    @DefaultValue("019a9000-0000-7000-8000-0000000000ff") UUID shopkeeperId) {}
