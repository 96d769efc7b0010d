/** How the suite is doing, for everybody to see, without its inside. */
@NullMarked
package io.homeroom.gateway.health;

import org.jspecify.annotations.NullMarked;
