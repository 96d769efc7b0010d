/** Which foreign pages may call. */
@NullMarked
package io.homeroom.gateway.cors;

import org.jspecify.annotations.NullMarked;
