/** Which PIN a child can have. */
@NullMarked
package io.homeroom.identity.pin.fit;

import org.jspecify.annotations.NullMarked;
