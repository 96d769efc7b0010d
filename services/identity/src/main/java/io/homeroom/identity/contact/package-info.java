/** How people are addressed: by name and language, by e-mail and by phone. */
@ApplicationModule(displayName = "Contact")
@NullMarked
package io.homeroom.identity.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
