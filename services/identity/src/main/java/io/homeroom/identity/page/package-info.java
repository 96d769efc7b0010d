/**
 * The small pages that mailed links open.
 *
 * <p>They are complete in themselves: no script, nothing loaded from elsewhere, and whatever is
 * shown is escaped.
 */
@ApplicationModule(displayName = "Page")
@NullMarked
package io.homeroom.identity.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
