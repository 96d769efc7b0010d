/** Headers: what clients may not claim, what services may not tell, what browsers are told. */
@NullMarked
package io.homeroom.gateway.headers;

import org.jspecify.annotations.NullMarked;
