/** One page with the OpenAPI documents of all services. */
@NullMarked
package io.homeroom.gateway.docs;

import org.jspecify.annotations.NullMarked;
