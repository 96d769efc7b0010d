/**
 * Keeps what identifies people unreadable at rest.
 *
 * <p>Each family has a <em>data key</em>, kept wrapped by the <em>key-encryption key</em>, which is
 * not in the database. A family's <em>safe</em> seals and opens values with the data key, each
 * bound to its <em>place</em>. What must be found again has a <em>lookup hash</em> beside it.
 */
@ApplicationModule(displayName = "Vault")
@NullMarked
package io.homeroom.identity.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
