/** What people write, as far as every service asks the same of it. */
@NullMarked
package io.homeroom.platform.web.text;

import org.jspecify.annotations.NullMarked;
