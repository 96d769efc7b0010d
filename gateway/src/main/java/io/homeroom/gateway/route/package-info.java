/** Which paths lead to which service; everything else leads nowhere. */
@NullMarked
package io.homeroom.gateway.route;

import org.jspecify.annotations.NullMarked;
