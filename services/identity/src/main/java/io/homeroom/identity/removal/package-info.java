/** How a parent removes a child from the family, proving once more who they are. */
@ApplicationModule(displayName = "Removal")
@NullMarked
package io.homeroom.identity.removal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
