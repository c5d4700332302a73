// The address says which commitment is shown: commitment.html?id=AL0066
const id = new URLSearchParams(location.search).get('id');
if (id) document.querySelector('ogp-commitment-card').setAttribute('commitment', id);
