/** The id that a request keeps on its way through all services. */
@NullMarked
package io.homeroom.gateway.requestid;

import org.jspecify.annotations.NullMarked;
