/** What is known of a request beside its content: id, trace and one line in the log. */
@NullMarked
package io.homeroom.platform.web.request;

import org.jspecify.annotations.NullMarked;
