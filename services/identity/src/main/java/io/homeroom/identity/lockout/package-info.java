/**
 * How many wrong secrets in a row are too many.
 *
 * <p>A <em>lockout</em> belongs to an account and a <em>factor</em>, that is a password or a code
 * that was sent. An account is an address or a child of a family, whether there is one or not: so
 * that nobody learns which. An <em>attempt</em> is admitted before the secret is checked, and then
 * found right or wrong.
 */
@ApplicationModule(displayName = "Lockout")
@NullMarked
package io.homeroom.identity.lockout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
