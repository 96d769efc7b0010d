/** One line for each request, without its query. */
@NullMarked
package io.homeroom.gateway.accesslog;

import org.jspecify.annotations.NullMarked;
