/**
 * How an account comes to its end, once its owner has confirmed that.
 *
 * <p>A <em>closure</em> begins with a time of <em>grace</em>: nobody is let in, and a mailed link
 * <em>reopens</em> the account. Then it is <em>ending</em>: the account at the identity provider
 * goes, then the person here, and with the last one the family. What is left says that it is
 * <em>closed</em>.
 */
@ApplicationModule(displayName = "Closure")
@NullMarked
package io.homeroom.identity.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
