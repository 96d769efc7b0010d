/** Administration over HTTP. */
@NullMarked
package io.homeroom.identity.admin.web;

import org.jspecify.annotations.NullMarked;
