/** How much a request may bring along. */
@NullMarked
package io.homeroom.gateway.size;

import org.jspecify.annotations.NullMarked;
