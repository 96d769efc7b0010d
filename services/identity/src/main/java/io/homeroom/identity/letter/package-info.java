/**
 * What mailed links are: how they are made, how long they hold, what the letter around one says.
 *
 * <p>A <em>letter</em> is what notification fetches at the moment of sending; it is not stored. Its
 * <em>link</em> carries a <em>token</em> that is derived anew each time and stored as a hash only.
 */
@ApplicationModule(displayName = "Letter")
@NullMarked
package io.homeroom.identity.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
