/** What tests of uploads share: files to send, and how a browser sends them. */
@NullMarked
package io.homeroom.platform.test.upload;

import org.jspecify.annotations.NullMarked;
