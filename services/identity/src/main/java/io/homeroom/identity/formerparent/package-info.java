/**
 * Who is no parent of a family any more, or is shut out, has known how its children sign in: that
 * is good for nothing from then on.
 */
@ApplicationModule(displayName = "Former parent")
@NullMarked
package io.homeroom.identity.formerparent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
