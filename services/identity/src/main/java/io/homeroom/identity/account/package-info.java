/**
 * What the accounts at the identity provider say of people, kept true.
 *
 * <p>A <em>move</em> is noted in the transaction that changes what is true, and goes on until the
 * provider has it.
 */
@ApplicationModule(displayName = "Account")
@NullMarked
package io.homeroom.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
