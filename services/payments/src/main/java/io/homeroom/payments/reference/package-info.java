/** By which <em>references</em> services know what they ask for here. */
@ApplicationModule(displayName = "Reference")
@NullMarked
package io.homeroom.payments.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
