/**
 * How many mails people who have proved nothing can have sent to an address.
 *
 * <p>An <em>allowance</em> belongs to an address, whether anybody has registered it or not, and an
 * <em>occasion</em>. Whoever has used it up is not told, as that would tell whose address it is.
 */
@ApplicationModule(displayName = "Allowance")
@NullMarked
package io.homeroom.identity.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
