// The secret stands after the #, which no request and no log holds; it leaves the address as it is read.
const secret = document.getElementById("secret");
secret.value = location.hash.slice(1);
history.replaceState(null, "", location.pathname);
