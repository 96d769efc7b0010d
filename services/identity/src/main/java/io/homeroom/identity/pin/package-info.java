/**
 * The PINs of children, which their parents give, change and take away.
 *
 * <p>A <em>PIN</em> is six digits. Each one that is given begins a new <em>generation</em>; what
 * the identity provider has as the child's password is <em>derived</em> from the child, the
 * generation and the PIN by a key that is in no database. A PIN counts once the provider has it,
 * until it is <em>taken</em> away.
 */
@ApplicationModule(displayName = "PIN")
@NullMarked
package io.homeroom.identity.pin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
